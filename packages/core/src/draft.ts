/** A value that is still put together, member by member; it is given out as the readonly type. */
export type Draft<Value> = { -readonly [Member in keyof Value]: Value[Member] };

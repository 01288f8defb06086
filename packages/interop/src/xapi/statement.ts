/** The versions of the specification that are read and written. */
export type XapiVersion = '1.0.3' | '2.0.0';

/** Someone, by exactly one identifier. */
export interface XapiAgent {
  readonly objectType?: 'Agent' | 'Group';
  readonly name?: string;
  readonly mbox?: string;
  readonly mbox_sha1sum?: string;
  readonly openid?: string;
  readonly account?: { readonly homePage: string; readonly name: string };
  readonly member?: readonly XapiAgent[];
}

/** Something that was done, or an activity of its context. */
export interface XapiActivity {
  readonly objectType?: string;
  readonly id: string;
  readonly definition?: {
    readonly name?: Readonly<Record<string, string>>;
    readonly description?: Readonly<Record<string, string>>;
    readonly type?: string;
    readonly extensions?: Readonly<Record<string, unknown>>;
  };
}

/** A statement of the Experience API, as plain data. */
export interface XapiStatement {
  readonly id?: string;
  readonly actor: XapiAgent;
  readonly verb: { readonly id: string; readonly display?: Readonly<Record<string, string>> };
  readonly object: XapiActivity;
  readonly result?: {
    readonly duration?: string;
    readonly completion?: boolean;
    readonly [key: string]: unknown;
  };
  readonly context?: {
    readonly team?: XapiAgent;
    readonly instructor?: XapiAgent;
    readonly contextActivities?: Readonly<Record<string, XapiActivity | readonly XapiActivity[]>>;
    readonly [key: string]: unknown;
  };
  readonly timestamp?: string;
  readonly version?: string;
  readonly [key: string]: unknown;
}

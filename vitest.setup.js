import { configureGlobal } from 'fast-check';

// Properties are tried on new values each time at the desk; a build that was green stays green.
if (process.env.CI) configureGlobal({ seed: 20_260_401 });

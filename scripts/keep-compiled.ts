import { enableCompileCache } from 'node:module';

/** Node keeps what it has compiled of our modules, and starts them in half the time from then on. */
enableCompileCache();

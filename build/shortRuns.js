/**
 * V8 set for runs of some seconds: with its own budget a fifth to a third of their time goes into
 * optimising what is soon over. Imported for that alone.
 */
import v8 from 'node:v8';

v8.setFlagsFromString('--interrupt-budget=400000');
v8.setFlagsFromString('--max-inlined-bytecode-size-cumulative=300');

import fc from 'fast-check';

/* Generated cases are the same in every run, so that a change is judged by itself. FC_SEED=2 tries others. */
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 1) });

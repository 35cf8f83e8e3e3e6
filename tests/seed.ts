import fc from 'fast-check';

// Chance has a seed here too: a property fails today or it does not. Another number looks elsewhere.
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 1) });

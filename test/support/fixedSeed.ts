import fc from "fast-check";

// Every run tries the same generated cases, so that a red test is red for everybody. FC_SEED=$RANDOM npm run unit looks further.
fc.configureGlobal({ seed: Number(process.env["FC_SEED"] ?? 20_250_220) });

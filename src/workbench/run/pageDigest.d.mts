export function pageDigest(folder: string): string;

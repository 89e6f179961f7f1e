import { ProgressBar, Text } from "@fluentui/react-components";

/** What is being done and, where that is known, how much of it is, 0 to 1. */
export function Busy({ label, share }: { label: string; share?: number }) {
  return (
    <>
      <Text size={200}>{label}</Text>
      <ProgressBar aria-label={label} thickness="large" {...(share === undefined ? {} : { value: share })} />
    </>
  );
}

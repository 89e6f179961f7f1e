import { NeedsPlan } from "../components/NeedsPlan";
import type { Steps } from "../hooks/useSteps";
import { usePane } from "../PaneContext";

/** The place in which progress is followed. */
export function ProgressScreen(_props: { steps: Steps }) {
  const { overview } = usePane();
  return <>{overview?.plan === null && <NeedsPlan />}</>;
}

import {
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  MenuButton,
} from "@fluentui/react-components";
import { DocumentTableRegular } from "@fluentui/react-icons";
import { SAMPLE_PLANS, type Sample, type SampleKind } from "./samples";
import type { PageWords } from "./words/PageWords";

const KINDS: readonly SampleKind[] = ["table", "text"];

/** The plans that the page has at hand, in each way they come into Excel. */
export function SampleMenu({ words, onSample }: { words: PageWords; onSample: (sample: Sample) => void }) {
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton size="small" appearance="subtle" icon={<DocumentTableRegular />}>
          {words.samples}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {KINDS.map((kind) => (
            <MenuGroup key={kind}>
              <MenuGroupHeader>{words.sampleKinds[kind]}</MenuGroupHeader>
              {SAMPLE_PLANS.map((id) => (
                <MenuItem key={id} onClick={() => onSample({ id, kind })}>
                  {words.sampleNames[id]}
                </MenuItem>
              ))}
            </MenuGroup>
          ))}
          <MenuDivider />
          <MenuItem onClick={() => onSample({ id: "empty", kind: "text" })}>{words.sampleNames.empty}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

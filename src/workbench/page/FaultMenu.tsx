import {
  Menu,
  MenuButton,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { BugRegular } from "@fluentui/react-icons";
import { FAULTS, type Fault } from "./faults";
import type { PageWords } from "./words/PageWords";

/** What can go wrong in Excel, to see what the pane says then. */
export function FaultMenu({ words, onFault }: { words: PageWords; onFault: (fault: Fault | null) => void }) {
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton size="small" appearance="subtle" icon={<BugRegular />}>
          {words.faults}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {FAULTS.map((fault) => (
            <MenuItem key={fault} onClick={() => onFault(fault)}>
              {words.faultNames[fault]}
            </MenuItem>
          ))}
          <MenuDivider />
          <MenuItem onClick={() => onFault(null)}>{words.noFaults}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

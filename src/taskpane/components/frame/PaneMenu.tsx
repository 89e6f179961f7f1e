import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons";
import { fullAddress } from "../../../domain/grid/Grid";
import { SHEET_NAMES } from "../../../sheets/labels";
import type { Language } from "../../../strings/shape/Strings";
import { usePane } from "../../PaneContext";

/** The menu of the header, open when it comes: where the plan's settings and units stand, and the language. */
export function PaneMenu({ onLanguage }: { onLanguage: (language: Language) => void }) {
  const { overview, show, strings, words } = usePane();
  const other = strings.language === "vi" ? "en" : "vi";
  const hasPlan = overview?.plan !== undefined && overview.plan !== null;
  return (
    <Menu defaultOpen positioning="below-end">
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<MoreHorizontalRegular />} aria-label={words.menu} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {hasPlan && (
            <>
              <MenuItem onClick={() => void show(fullAddress(SHEET_NAMES.settings, 0, 0))}>{words.toSettings}</MenuItem>
              <MenuItem onClick={() => void show(fullAddress(SHEET_NAMES.units, 0, 0))}>{words.toUnits}</MenuItem>
            </>
          )}
          <MenuItem lang={other} onClick={() => onLanguage(other)}>
            {words.otherLanguage}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

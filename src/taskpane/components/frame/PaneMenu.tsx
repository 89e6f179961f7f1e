import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons";
import type { Language } from "../../../strings/shape/Strings";
import { usePane } from "../../PaneContext";

/** The menu of the header, open when it comes: the settings, the units of a plan, and the language. */
export function PaneMenu({ onLanguage }: { onLanguage: (language: Language) => void }) {
  const { openPage, openPart, overview, strings, words } = usePane();
  const other = strings.language === "vi" ? "en" : "vi";
  const hasPlan = overview?.plan !== undefined && overview.plan !== null;
  return (
    <Menu defaultOpen positioning="below-end">
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<MoreHorizontalRegular />} aria-label={words.menu} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={() => openPage("settings")}>{words.toSettings}</MenuItem>
          {hasPlan && <MenuItem onClick={() => openPart("units")}>{words.toUnits}</MenuItem>}
          <MenuItem lang={other} onClick={() => onLanguage(other)}>
            {words.otherLanguage}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

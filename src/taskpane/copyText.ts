/**
 * Copies text; false where that is refused. Panes are kept from the clipboard itself in some browsers, and then the old way, copying a
 * selection, still works.
 */
export function copyText(text: string): boolean {
  const focused = document.activeElement;
  const field = document.createElement("textarea");
  field.value = text;
  document.body.append(field);
  field.select();
  const isCopied = document.execCommand("copy");
  field.remove();
  // Some browsers take the focus to what is selected.
  if (focused instanceof HTMLElement) focused.focus();
  return isCopied;
}

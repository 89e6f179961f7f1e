/** Copies text. Panes are kept from the clipboard itself in some browsers, and then the old way, copying a selection, still works. */
export function copyText(text: string): void {
  const field = document.createElement("textarea");
  field.value = text;
  document.body.append(field);
  field.select();
  document.execCommand("copy");
  field.remove();
}

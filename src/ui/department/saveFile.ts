/** Hands a file to the browser to save. */

/** `text` is kept as UTF-8. */
export function saveText(name: string, text: string): void {
  save(name, `data:text/plain;charset=utf-8,${encodeURIComponent(text)}`);
}

export function saveBase64(name: string, mimeType: string, base64: string): void {
  save(name, `data:${mimeType};base64,${base64}`);
}

function save(name: string, href: string): void {
  const link = document.createElement('a');
  link.href = href;
  link.download = name;
  link.click();
}

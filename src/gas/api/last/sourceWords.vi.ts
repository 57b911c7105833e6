/** Where the last campaign's figures were taken from. */

export function fromFile(file: string): string {
  return `Từ tệp “${file}”`;
}

export function fromVersion(version: number): string {
  return `Từ bản chốt v${version} của bảng tính này`;
}

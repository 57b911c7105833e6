export function showValue(v: unknown){return String(v)}

/** Emulated ScriptApp: how far the person has allowed the script. */
import { enumeration } from './enumeration.ts';
import type { Host } from './host.ts';
import { service } from './service.ts';

type ScriptApp = GoogleAppsScript.Script.ScriptApp;

export function openScriptApp(host: Host): ScriptApp {
  return service<ScriptApp>(host, 'ScriptApp', {
    local: { AuthMode: enumeration(host, 'AuthMode', ['NONE', 'LIMITED', 'FULL']) },
  });
}

import { readManifest } from "../host";
import type { FunctionsFile, LocaleCode, Manifest } from "../host";

/** The add-in as its manifest describes it, with its files at the addresses of this server. */
export interface AddIn {
  readonly manifest: Manifest;
  /** The page in which pane, functions and commands run. */
  readonly page: string;
  readonly functions?: { readonly namespace: string; readonly file: FunctionsFile };
  /** Where this server has a file that the manifest names. */
  readonly local: (address: string) => string;
}

/** Fetches the manifest and what it names of custom functions. Throws where either cannot be had or read. */
export async function loadAddIn(locale: LocaleCode): Promise<AddIn> {
  const manifest = readManifest(await (await fetched("/manifest.xml")).text(), locale);
  const own = manifest.runtime?.url ?? manifest.page;
  const base = new URL(".", own).href;
  const local = (address: string) => {
    if (!address.startsWith(base))
      throw new Error(`The manifest names ${address}, which is not below ${base}.`);
    return `/addin/${address.slice(base.length)}`;
  };
  const { functions } = manifest;
  if (!functions) return { manifest, page: local(own), local };
  const file = (await (await fetched(local(functions.metadata))).json()) as FunctionsFile;
  const namespace = functions.namespace ?? "";
  return { manifest, page: local(own), local, functions: { namespace, file } };
}

async function fetched(address: string): Promise<Response> {
  const response = await fetch(address);
  if (response.ok) return response;
  throw new Error(`${address}: ${String(response.status)}`);
}

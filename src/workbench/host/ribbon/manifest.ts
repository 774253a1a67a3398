import { APP, Contents, attribute, choice, text } from "./contents";
import { RibbonReader } from "./controls";
import type { Tab } from "./controls";
import { Resources, localized } from "./resources";
import { ManifestError, readXml } from "./xml";
import type { XmlElement } from "./xml";

/** A requirement set that the add-in cannot do without. */
export interface RequiredSet {
  readonly name: string;
  readonly version: string;
}

/** An add-in as its manifest describes it, in one locale. */
export interface Manifest {
  readonly id: string;
  readonly version: string;
  readonly provider: string;
  readonly name: string;
  readonly description: string;
  readonly permissions: string;
  readonly requirements: readonly RequiredSet[];
  /** The page of the pane where Excel does not know commands. */
  readonly page: string;
  /** The one page in which pane, functions and commands run together. */
  readonly runtime?: { readonly url: string; readonly lifetime: "short" | "long" };
  readonly functions?: {
    readonly script: string;
    readonly page: string;
    readonly metadata: string;
    readonly namespace?: string;
  };
  /** The page that runs commands where no runtime is shared. */
  readonly commandsPage?: string;
  readonly tabs: readonly Tab[];
}

/** Reads an add-in only manifest for Excel; what is wrong or not served in it is refused with its line. */
export function readManifest(source: string, locale: string): Manifest {
  const root = readXml(source);
  if (root.name !== "OfficeApp" || root.namespace !== APP) {
    throw new ManifestError(root.line, `the root must be <OfficeApp> of ${APP}.`);
  }
  choice(root, attribute(root, "type"), ["TaskPaneApp"]);
  const parts = new Contents(root, {
    Id: "1",
    AlternateId: "?",
    Version: "1",
    ProviderName: "1",
    DefaultLocale: "1",
    DisplayName: "1",
    Description: "1",
    IconUrl: "?",
    HighResolutionIconUrl: "?",
    SupportUrl: "?",
    AppDomains: "?",
    Hosts: "1",
    Requirements: "?",
    DefaultSettings: "1",
    Permissions: "1",
    VersionOverrides: "1",
  });
  workbookHost(parts.one("Hosts"), "Name");
  const settings = new Contents(parts.one("DefaultSettings"), { SourceLocation: "1" });
  const requirements = parts.maybe("Requirements");
  return {
    id: text(parts.one("Id")),
    version: text(parts.one("Version")),
    provider: text(parts.one("ProviderName")),
    name: localized(parts.one("DisplayName"), locale),
    description: localized(parts.one("Description"), locale),
    permissions: text(parts.one("Permissions")),
    requirements: requirements ? requiredSets(requirements) : [],
    page: localized(settings.one("SourceLocation"), locale),
    ...commands(parts.one("VersionOverrides"), locale),
  };
}

type Commands = Pick<Manifest, "runtime" | "functions" | "commandsPage" | "tabs">;

function commands(element: XmlElement, locale: string): Commands {
  choice(element, attribute(element, "type"), ["VersionOverridesV1_0"]);
  const parts = new Contents(element, {
    Description: "?",
    Requirements: "?",
    Hosts: "1",
    Resources: "1",
  });
  const resources = new Resources(parts.one("Resources"), locale);
  const host = new Contents(workbookHost(parts.one("Hosts"), "type"), {
    Runtimes: "?",
    AllFormFactors: "?",
    DesktopFormFactor: "1",
  });
  const runtimes = host.maybe("Runtimes");
  const everywhere = host.maybe("AllFormFactors");
  return {
    ...(runtimes ? { runtime: runtime(runtimes, resources) } : {}),
    ...(everywhere ? { functions: functions(everywhere, resources) } : {}),
    ...desktop(host.one("DesktopFormFactor"), resources),
  };
}

function workbookHost(hosts: XmlElement, key: string): XmlElement {
  const all = new Contents(hosts, { Host: "+" }).all("Host");
  const found = all.find((host) => host.attributes[key] === "Workbook");
  if (found) return found;
  throw new ManifestError(hosts.line, "<Hosts> has no Workbook.");
}

function requiredSets(element: XmlElement): readonly RequiredSet[] {
  const sets = new Contents(element, { Sets: "1" }).one("Sets");
  const version = sets.attributes["DefaultMinVersion"] ?? "1.1";
  return new Contents(sets, { Set: "+" }).all("Set").map((set) => ({
    name: attribute(set, "Name"),
    version: set.attributes["MinVersion"] ?? version,
  }));
}

function runtime(element: XmlElement, resources: Resources): NonNullable<Manifest["runtime"]> {
  const one = new Contents(element, { Runtime: "1" }).one("Runtime");
  const lifetime = choice(one, one.attributes["lifetime"] ?? "short", ["short", "long"]);
  return { url: resources.url(one), lifetime };
}

function functions(element: XmlElement, resources: Resources): NonNullable<Manifest["functions"]> {
  const point = new Contents(element, { ExtensionPoint: "1" }).one("ExtensionPoint");
  choice(point, attribute(point, "type"), ["CustomFunctions"]);
  const parts = new Contents(point, { Script: "1", Page: "1", Metadata: "1", Namespace: "?" });
  const address = (holder: XmlElement): string =>
    resources.url(new Contents(holder, { SourceLocation: "1" }).one("SourceLocation"));
  const namespace = parts.maybe("Namespace");
  return {
    script: address(parts.one("Script")),
    page: address(parts.one("Page")),
    metadata: address(parts.one("Metadata")),
    ...(namespace ? { namespace: resources.short(namespace) } : {}),
  };
}

function desktop(
  element: XmlElement,
  resources: Resources
): Pick<Commands, "commandsPage" | "tabs"> {
  const parts = new Contents(element, { GetStarted: "?", FunctionFile: "?", ExtensionPoint: "*" });
  const reader = new RibbonReader(resources);
  const file = parts.maybe("FunctionFile");
  const started = parts.maybe("GetStarted");
  if (started) checkGetStarted(started, resources);
  const tabs = parts.all("ExtensionPoint").flatMap((point) => {
    choice(point, attribute(point, "type"), ["PrimaryCommandSurface"]);
    const surface = new Contents(point, { OfficeTab: "*", CustomTab: "*" });
    return [
      ...surface.all("OfficeTab").map((tab) => reader.officeTab(tab)),
      ...surface.all("CustomTab").map((tab) => reader.customTab(tab)),
    ];
  });
  return { ...(file ? { commandsPage: resources.url(file) } : {}), tabs };
}

/** Shown by Excel once, after the add-in is installed; the host only sees to it that it is whole. */
function checkGetStarted(element: XmlElement, resources: Resources): void {
  const parts = new Contents(element, { Title: "1", Description: "1", LearnMoreUrl: "1" });
  resources.short(parts.one("Title"));
  resources.long(parts.one("Description"));
  resources.url(parts.one("LearnMoreUrl"));
}

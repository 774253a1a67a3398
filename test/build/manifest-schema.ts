/**
 * What may be in an add-in only manifest of a task pane for Excel, and in which order: the sequences of Microsoft's
 * schemas OfficeAppManifestV1_1, OfficeAppBasicTypesV1_0 and TaskPaneAppVersionOverridesV1_0, those parts that concern Excel
 * on a desktop. A `?` is at most once, a `*` any number of times, a `+` at least once.
 */
export const SEQUENCES: Readonly<Record<string, string>> = {
  OfficeApp:
    "Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl? HighResolutionIconUrl? " +
    "SupportUrl? AppDomains? Hosts? Requirements? DefaultSettings Permissions Dictionary? VersionOverrides? " +
    "ExtendedOverrides?",
  Id: "",
  Version: "",
  ProviderName: "",
  DefaultLocale: "",
  DisplayName: "Override*",
  Description: "Override*",
  IconUrl: "Override*",
  HighResolutionIconUrl: "Override*",
  SupportUrl: "Override*",
  Override: "",
  Hosts: "Host+",
  "OfficeApp/Hosts/Host": "",
  Requirements: "Sets? Methods?",
  Sets: "Set+",
  Set: "",
  DefaultSettings: "SourceLocation",
  "DefaultSettings/SourceLocation": "Override*",
  Permissions: "",
  VersionOverrides:
    "Description? Requirements? Hosts? Resources? WebApplicationInfo? EquivalentAddins? VersionOverrides?",
  "VersionOverrides/Hosts/Host": "Runtimes? AllFormFactors? DesktopFormFactor?",
  Runtimes: "Runtime+",
  Runtime: "",
  AllFormFactors: "ExtensionPoint?",
  "AllFormFactors/ExtensionPoint": "Script Page Metadata? Namespace?",
  Script: "SourceLocation",
  Page: "SourceLocation",
  Metadata: "SourceLocation",
  SourceLocation: "",
  Namespace: "",
  DesktopFormFactor: "GetStarted? FunctionFile? ExtensionPoint+",
  GetStarted: "Title Description LearnMoreUrl",
  Title: "",
  "GetStarted/Description": "",
  LearnMoreUrl: "",
  FunctionFile: "",
  "DesktopFormFactor/ExtensionPoint": "OfficeTab* CustomTab*",
  CustomTab: "Group+ Label",
  Group: "OverriddenByRibbonApi? Label Icon Tooltip? Control+",
  Label: "",
  Icon: "Image+",
  "Icon/Image": "",
  Control: "OverriddenByRibbonApi? Label Tooltip? Supertip Icon Action Enabled?",
  Supertip: "Title Description",
  "Supertip/Description": "",
  Action: "TaskpaneId? SourceLocation? Title? FunctionName?",
  TaskpaneId: "",
  FunctionName: "",
  Resources: "Images? Urls? ShortStrings? LongStrings?",
  Images: "Image*",
  Image: "Override*",
  Urls: "Url*",
  Url: "Override*",
  ShortStrings: "String*",
  LongStrings: "String*",
  String: "Override*",
};

/** The values that the schema allows for what is written as text, by element. */
export const TEXTS: Readonly<Record<string, RegExp>> = {
  Id: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  Version: /^\d{1,5}(\.\d{1,5}){3}$/,
  ProviderName: /^.{1,125}$/,
  DefaultLocale: /^[a-z]{2}-[A-Z]{2}$/,
  Permissions: /^(Restricted|ReadDocument|ReadAllDocument|WriteDocument|ReadWriteDocument)$/,
  TaskpaneId: /^.{1,125}$/,
  FunctionName: /^\w{1,250}$/,
};

/** The address in manifest.xml as it stands in the repository: the one that `npm run excel` serves. */
export const SOURCE_ADDRESS = "https://localhost:3000";

const FORM = /^https:\/\/[a-z0-9.-]+(:\d+)?(\/[A-Za-z0-9._~-]+)*$/;

/**
 * The address on which the built files will stand, without a slash at its end.
 * @param {string | undefined} setting WONING_ADDRESS; absent or empty means the address of development.
 * @throws {Error} worded for whoever builds, when Excel could not load an add-in from there.
 */
export function addressOf(setting) {
  if (setting === undefined || setting.trim() === "") return SOURCE_ADDRESS;
  const address = setting.trim().replace(/\/$/, "");
  const refuse = (why) => {
    throw new Error(
      `WONING_ADDRESS is "${setting}": ${why}\n` +
        "Give the https address of the folder on which the files of dist/ are put, for example " +
        "WONING_ADDRESS=https://woning.example.nl or https://intranet.example.nl/woning."
    );
  };
  let parsed;
  try {
    parsed = new URL(address);
  } catch {
    return refuse("this is not an address.");
  }
  if (parsed.protocol !== "https:") return refuse("Excel loads add-ins over https only.");
  if (parsed.username !== "" || parsed.password !== "") {
    return refuse("a name or password does not belong in it: everybody can read the manifest.");
  }
  if (address.includes("?") || address.includes("#")) return refuse("nothing may follow the path.");
  if (/\.(html?|xml|js|json)$/i.test(parsed.pathname)) {
    return refuse("this is a file; the address of its folder is needed.");
  }
  if (!FORM.test(address)) {
    return refuse(
      "use lower-case letters, digits, dots and hyphens, and no empty part in the path."
    );
  }
  return address;
}

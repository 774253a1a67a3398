import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

/** From here on there is room for a picture beside its table. */
export const WIDE = "@media (min-width: 760px)";
export const FORCED = "@media (forced-colors: active)";
export const CALM = "@media (prefers-reduced-motion: reduce)";

/** Looks that several views share. */
export const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
    // A shadow is not drawn with forced colours.
    border: `1px solid ${tokens.colorTransparentStroke}`,
    minWidth: 0,
  },
  stack: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, minWidth: 0 },
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalS,
  },
  title: { ...typographyStyles.subtitle2, margin: 0, color: tokens.colorNeutralForeground1 },
  subtitle: { ...typographyStyles.body1Strong, margin: 0, color: tokens.colorNeutralForeground1 },
  text: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  small: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
  strong: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  code: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
  /** A long choice does not make its field wider than the pane. */
  field: {
    minWidth: 0,
    gridTemplateColumns: "minmax(0, 1fr)",
    "& select": { textOverflow: "ellipsis" },
  },
  beside: {
    display: "grid",
    gap: tokens.spacingHorizontalXXL,
    gridTemplateColumns: "minmax(0, 1fr)",
    alignItems: "start",
    [WIDE]: { gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)" },
  },
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: "-1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** Tables of numbers: quiet heads, aligned figures, a line between rows. */
export const useTableStyles = makeStyles({
  table: {
    borderCollapse: "collapse",
    width: "100%",
    ...typographyStyles.body1,
    color: tokens.colorNeutralForeground1,
    "& caption": {
      ...typographyStyles.caption1,
      textAlign: "start",
      color: tokens.colorNeutralForeground3,
      paddingBottom: tokens.spacingVerticalXS,
    },
    "& thead th": {
      ...typographyStyles.caption1,
      color: tokens.colorNeutralForeground3,
      verticalAlign: "bottom",
      borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    },
    "& th": { textAlign: "start", fontWeight: tokens.fontWeightRegular },
    "& th, & td": {
      padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalXS}`,
      verticalAlign: "top",
    },
    "& th:first-child, & td:first-child": { paddingInlineStart: 0 },
    "& th:last-child, & td:last-child": { paddingInlineEnd: 0 },
    "& tbody tr": { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  number: {
    textAlign: "end !important" as "end",
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
  },
  /** A line of its own for what a row is about, above its numbers. */
  head: { paddingBottom: "0 !important" as "0" },
  headRow: { borderBottomStyle: "none !important" as "none" },
  first: { textAlign: "start !important" as "start" },
  numberHead: { textAlign: "end !important" as "end" },
});

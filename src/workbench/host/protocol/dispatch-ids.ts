/** Numbers of what office.js has Office carry out. Batches go by one of them, Office's first API by the others. */
export const OfficeCall = {
  loadSettings: 75,
  saveSettings: 76,
  getFile: 77,
  getSlice: 80,
  closeFile: 81,
  getFileProperties: 86,
  batch: 93,
  commandCompleted: 94,
} as const;

/** Numbers of what office.js is told. */
export const OfficeEvent = {
  settingsChanged: 1,
  selectionChanged: 2,
  message: 33,
  command: 39,
} as const;

export type EventId = (typeof OfficeEvent)[keyof typeof OfficeEvent];

/** Office's own numbers for why something is refused; office.js puts them into words. */
export const Status = {
  success: 0,
  fileTypeNotSupported: 1009,
  notSupported: 5000,
  internalError: 5001,
  fileAlreadyOpen: 11000,
  noSuchCallback: 11101,
} as const;

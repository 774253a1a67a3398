import { useState } from "react";

/** A page of a long list. */
export interface Paged<T> {
  readonly items: readonly T[];
  /** Of how many; the first and the last shown count from 1. */
  readonly of: number;
  readonly from: number;
  readonly to: number;
  readonly page: number;
  readonly pages: number;
  readonly turn: (page: number) => void;
}

/** A list in pages, so that thousands of rows cost no more than one page. `key` begins at the first page. */
export function usePages<T>(all: readonly T[], size: number, key: string): Paged<T> {
  const [place, setPlace] = useState({ key, page: 0 });
  const pages = Math.max(1, Math.ceil(all.length / size));
  // The list may have become shorter since.
  const page = place.key === key ? Math.min(place.page, pages - 1) : 0;
  const start = page * size;
  const items = all.slice(start, start + size);
  return {
    items,
    of: all.length,
    from: Math.min(start + 1, all.length),
    to: start + items.length,
    page,
    pages,
    turn: (next) => {
      setPlace({ key, page: next });
    },
  };
}

/** Excel holds at most two copies of a document for an add-in. */
const MOST_COPIES = 2;

/** Copies of the workbook as a file, which an add-in fetches in slices. */
export class DocumentFiles {
  private readonly copies = new Map<number, Uint8Array>();
  private next = 1;

  /** Whether another copy may be taken. */
  get full(): boolean {
    return this.copies.size >= MOST_COPIES;
  }

  open(bytes: Uint8Array): number {
    const handle = this.next++;
    this.copies.set(handle, bytes);
    return handle;
  }

  /** As numbers: no other form gets through to every page. */
  slice(handle: number, offset: number, size: number): readonly number[] | undefined {
    const bytes = this.copies.get(handle);
    return bytes && [...bytes.subarray(offset, offset + size)];
  }

  close(handle: number): boolean {
    return this.copies.delete(handle);
  }
}

/** For `beforeAll`: the engine reports every evaluation on the console. */
export function quiet(): void {
  jest.spyOn(console, "debug").mockImplementation(() => undefined);
}

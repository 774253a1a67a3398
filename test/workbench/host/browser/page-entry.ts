/** Bundled into the page around the add-in: the host in a browser, with what tests ask of it. */
import { ExcelHost, WindowsSeam } from "../../../../src/workbench/host";
import type { HostOptions, WindowsOptions } from "../../../../src/workbench/host";

const page = {
  host: undefined as ExcelHost | undefined,
  seam: undefined as WindowsSeam | undefined,
  /** The batches that were answered, newest last. */
  log: [] as { at: number; service: string; actions: number; methods: string[] }[],
  open(options: HostOptions, windows: WindowsOptions = {}): void {
    const host = new ExcelHost(options);
    const answer = host.process.bind(host);
    host.process = (request, service = "") => {
      const methods = (request.Actions ?? []).flatMap(({ Name }) => (Name ? [Name] : []));
      page.log.push({
        at: performance.now(),
        service,
        actions: request.Actions?.length ?? 0,
        methods,
      });
      return answer(request, service);
    };
    page.host = host;
    page.seam = new WindowsSeam(host, windows);
  },
};

// The engine reports every evaluation there.
Object.assign(console, { debug: () => undefined });
Object.assign(window, { page });
export type Page = typeof page;

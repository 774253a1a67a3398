/** Makes what the workbench serves, where it is not there or older than its sources. */
import { builtAddin } from "./addin-build";
import { bundleWorkbench } from "./bundle";

builtAddin();
bundleWorkbench();

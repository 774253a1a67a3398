/** Everything that draws, in one piece that is loaded when the first picture is shown. */
export { needPlot } from "./need-plot";
export { personsPlot } from "./persons-plot";

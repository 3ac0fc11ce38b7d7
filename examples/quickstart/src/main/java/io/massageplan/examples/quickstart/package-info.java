/**
 * The main job on the command line. {@code Main} has the commands; {@code PlanCommand} is the one to read first: an intake
 * is read, the planner asked, the result printed and, if wanted, written. The printers lay words out; the words about care
 * come from the library, headings and the like from {@code labels_en.properties} and {@code labels_de.properties}.
 */
package io.massageplan.examples.quickstart;

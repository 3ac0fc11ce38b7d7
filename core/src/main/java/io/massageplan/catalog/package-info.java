/**
 * Everything above as data: {@code Catalog.standard()}, and {@code with(...)} to extend or replace it. What is loaded is
 * cross-checked, so a contradiction is an error before the first plan.
 * <p>
 * The data lie in {@code *.table} files beside this package, to be read and corrected by people who know no Java: a line
 * with {@code #} says why a row is odd, the first other line names the columns, every further line is a row, {@code |}
 * stands between cells and {@code -} for nothing. The words for people lie apart, in {@code io/massageplan/text}.
 */
@NullMarked
package io.massageplan.catalog;

import org.jspecify.annotations.NullMarked;

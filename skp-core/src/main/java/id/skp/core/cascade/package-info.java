/** <em>Matriks peran hasil</em>: the matrix of roles and results, how the goals of a unit are carried by its people. */
@NullMarked
package id.skp.core.cascade;

import org.jspecify.annotations.NullMarked;

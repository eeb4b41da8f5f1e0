/**
 * <em>Perjalanan karier</em>: the career of a functional official over several years, what each year earned, what is held, what the next rank and the next
 * level still need, by when at the present pace, and what follows from the predicates of all years.
 * {@link id.skp.rules.career.PerformanceCareer} reports on the files of one employee.
 */
@NullMarked
package id.skp.rules.career;

import org.jspecify.annotations.NullMarked;

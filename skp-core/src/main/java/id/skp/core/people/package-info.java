/** <em>Pegawai dan pejabat penilai</em>: who plans, works and appraises, as employees, their posts, ranks and units. */
@NullMarked
package id.skp.core.people;

import org.jspecify.annotations.NullMarked;

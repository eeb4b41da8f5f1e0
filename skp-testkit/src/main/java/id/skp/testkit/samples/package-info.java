/** <em>Contoh dokumen</em>: documents of fictional people, to try the library with and to test against. */
@NullMarked
package id.skp.testkit.samples;

import org.jspecify.annotations.NullMarked;

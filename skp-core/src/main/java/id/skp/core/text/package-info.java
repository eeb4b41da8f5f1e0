/** <em>Teks dua bahasa</em>: words in the law's language and in English. */
@NullMarked
package id.skp.core.text;

import org.jspecify.annotations.NullMarked;

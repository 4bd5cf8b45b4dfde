/** Migrations that SQL alone cannot say. The package name is fixed by the migration tool. */
@NullMarked
package db.migration;

import org.jspecify.annotations.NullMarked;

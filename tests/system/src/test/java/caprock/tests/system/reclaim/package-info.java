/** Whether the memory of unloaded extensions comes back. */
@NullMarked
package caprock.tests.system.reclaim;

import org.jspecify.annotations.NullMarked;

/** Files that people hand in: kept per tenant, unreadable to whoever only has the disk. */
@NullMarked
package cn.qinxue.services.file;

import org.jspecify.annotations.NullMarked;

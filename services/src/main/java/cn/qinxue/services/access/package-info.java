/** What an administrator may do, and in which part of the region tree; decided here for pages, lists, exports and API. */
@NullMarked
package cn.qinxue.services.access;

import org.jspecify.annotations.NullMarked;

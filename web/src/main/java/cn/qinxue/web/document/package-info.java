/** Documents of record as downloads. */
@NullMarked
package cn.qinxue.web.document;

import org.jspecify.annotations.NullMarked;

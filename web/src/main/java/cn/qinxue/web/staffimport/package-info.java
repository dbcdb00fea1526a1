/** 用户导入: handing a file in, looking at what it would change, bringing it in, and what came of it. */
@NullMarked
package cn.qinxue.web.staffimport;

import org.jspecify.annotations.NullMarked;

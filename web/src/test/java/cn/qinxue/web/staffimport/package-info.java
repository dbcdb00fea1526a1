@NullMarked
package cn.qinxue.web.staffimport;

import org.jspecify.annotations.NullMarked;

@NullMarked
package cn.qinxue.web.asset;

import org.jspecify.annotations.NullMarked;

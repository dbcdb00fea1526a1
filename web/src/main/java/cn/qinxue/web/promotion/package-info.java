/** 升级考核资格: asked by an office for one person or a list, and by programs. */
@NullMarked
package cn.qinxue.web.promotion;

import org.jspecify.annotations.NullMarked;

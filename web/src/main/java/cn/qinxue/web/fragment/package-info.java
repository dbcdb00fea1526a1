@NullMarked
package cn.qinxue.web.fragment;

import org.jspecify.annotations.NullMarked;

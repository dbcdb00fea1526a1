@NullMarked
package cn.qinxue.web.form;

import org.jspecify.annotations.NullMarked;

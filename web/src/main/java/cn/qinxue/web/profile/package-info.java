@NullMarked
package cn.qinxue.web.profile;

import org.jspecify.annotations.NullMarked;

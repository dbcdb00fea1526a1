@NullMarked
package cn.qinxue.services.selection;

import org.jspecify.annotations.NullMarked;
